package org.mingfa.law.pack;

import java.nio.file.Path;
import org.mingfa.law.importer.ImportReport;

/// A source in which there is no law that could be read.
public final class NoLawFound extends Exception {
    private static final long serialVersionUID = 1;

    NoLawFound(Path source, ImportReport report) {
        super("“" + source + "”里没有找到法律（看不懂的文件 " + report.notUnderstood().size() + " 个，不是法律的文件 "
                + report.notLaw().size() + " 个）：什么也没有写。");
    }
}
