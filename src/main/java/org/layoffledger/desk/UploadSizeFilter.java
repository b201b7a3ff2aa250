package org.layoffledger.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers an upload that is too large as a whole with a page that says so. */
final class UploadSizeFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(UploadSizeFilter.class);

    private final long maxBytes;

    UploadSizeFilter(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getMethod().equals("POST") || type == null || !type.startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > maxBytes || !isReadable(request)) {
            response.sendRedirect(request.getContextPath() + UploadController.DESK + "?error=too-large");
            return;
        }
        chain.doFilter(request, response);
    }

    /** False for what the container refuses: more bytes than announced, or more parts than it takes. */
    private static boolean isReadable(HttpServletRequest request) throws IOException, ServletException {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException e) {
            log.info("an upload was refused: {}", e.getMessage());
            return false;
        }
    }
}
