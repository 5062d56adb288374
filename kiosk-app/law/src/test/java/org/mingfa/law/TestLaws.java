package org.mingfa.law;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The small collection of invented law in `src/test/resources/laws`, in which every trap of the real one stands.
public final class TestLaws {
    private TestLaws() {}

    public static Path folder() {
        try {
            return Path.of(TestLaws.class.getResource("/laws").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The same collection as a zip, below one folder as archives of GitHub are, with a table of repealed laws.
    ///
    /// @param repealed the versions that the table says are repealed, such as 示例工资法@2018-01-01
    public static Path zip(Path out, String... repealed) throws IOException {
        Path table = out.resolveSibling("db.sqlite3");
        writeTable(table, repealed);
        try (OutputStream file = Files.newOutputStream(out);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> laws = Files.walk(folder())) {
            for (Path law : laws.filter(Files::isRegularFile).toList()) {
                add(zip, "laws-main/" + folder().relativize(law), law);
            }
            add(zip, "laws-main/db.sqlite3", table);
        }
        Files.delete(table);
        return out;
    }

    private static void add(ZipOutputStream zip, String name, Path content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(content, zip);
        zip.closeEntry();
    }

    private static void writeTable(Path table, String... repealed) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + table);
                Statement statement = connection.createStatement()) {
            statement.execute("create table law (name text, publish text, expired integer)");
            try (PreparedStatement insert = connection.prepareStatement("insert into law values (?, ?, 1)")) {
                for (List<String> law : Stream.of(repealed)
                        .map(each -> List.of(each.split("@", -1)))
                        .toList()) {
                    insert.setString(1, law.get(0));
                    insert.setString(2, law.get(1));
                    insert.executeUpdate();
                }
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
