package daybook.query.web.table;

import daybook.files.CsvWriter;
import daybook.files.TableWriter;
import daybook.files.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats of files. */
public enum Format {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As a file name ends, and as an address names it. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public TableWriter writer(OutputStream stream) throws IOException {
        return switch (this) {
            case CSV -> new CsvWriter(stream);
            case XLSX -> new XlsxWriter(stream);
        };
    }
}
