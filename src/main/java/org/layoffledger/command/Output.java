package org.layoffledger.command;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8, whatever the machine's locale. */
final class Output {

    private Output() {}

    /** A writer that leaves standard output open when it is closed. */
    static PrintWriter open() {
        OutputStream shared = new FilterOutputStream(System.out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(shared, StandardCharsets.UTF_8)));
    }
}
