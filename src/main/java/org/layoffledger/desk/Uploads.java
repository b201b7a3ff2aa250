package org.layoffledger.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All uploads. */
@Repository
class Uploads {

    private final JdbcClient jdbc;
    private final Clock clock;

    Uploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens an upload and gives its number. */
    long open(String username) {
        return jdbc.sql("insert into upload (username, uploaded_at) values (?, ?) returning id")
                .params(username, OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .query(Long.class)
                .single();
    }

    void add(long uploadId, int position, UploadItem item) {
        jdbc.sql("""
                        insert into upload_item (upload_id, position, file_name, outcome, article_id, layoffs, capex, reason, detail)
                        values (:upload, :position, :fileName, :outcome, :article, :layoffs, :capex, :reason, :detail)
                        """)
                .param("upload", uploadId)
                .param("position", position)
                .param("fileName", item.fileName())
                .param("outcome", item.outcome().code())
                .param("article", item.articleId())
                .param("layoffs", item.layoffs())
                .param("capex", item.capex())
                .param("reason", item.reason())
                .param("detail", item.detail())
                .update();
    }

    Optional<Upload> find(long id) {
        return uploads("where u.id = ?", id).stream().findFirst();
    }

    /** The latest uploads, the newest first. */
    List<Upload> latest(int limit) {
        return uploads("where u.id in (select id from upload order by uploaded_at desc, id desc limit ?)", limit);
    }

    private List<Upload> uploads(String condition, Object value) {
        record Row(long id, String username, OffsetDateTime at, Optional<UploadItem> item) {}
        List<Row> rows = jdbc.sql("""
                        select u.id, u.username, u.uploaded_at, i.*
                        from upload u left join upload_item i on i.upload_id = u.id
                        """ + condition + " order by u.uploaded_at desc, u.id desc, i.position")
                .param(value)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getString("username"),
                        row.getObject("uploaded_at", OffsetDateTime.class),
                        Optional.ofNullable(row.getString("file_name")).map(name -> item(row, name))))
                .list();
        Map<Long, List<Row>> byUpload = rows.stream()
                .collect(Collectors.groupingBy(Row::id, java.util.LinkedHashMap::new, Collectors.toList()));
        return byUpload.values().stream()
                .map(group -> new Upload(
                        group.get(0).id(),
                        group.get(0).username(),
                        group.get(0).at(),
                        group.stream().flatMap(row -> row.item().stream()).toList()))
                .toList();
    }

    private static UploadItem item(ResultSet row, String fileName) {
        try {
            return new UploadItem(
                    fileName,
                    UploadItem.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                    row.getObject("article_id", Long.class),
                    row.getInt("layoffs"),
                    row.getInt("capex"),
                    row.getString("reason"),
                    row.getString("detail"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
