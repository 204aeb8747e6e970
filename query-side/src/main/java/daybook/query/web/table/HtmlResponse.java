package daybook.query.web.table;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Holds a page back until it is complete. Whatever is not a page goes straight through. */
final class HtmlResponse extends HttpServletResponseWrapper {
    private final StringWriter page = new StringWriter();
    private @Nullable PrintWriter writer;

    HtmlResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null && isHtml()) {
            writer = new PrintWriter(page);
        }
        return writer == null ? super.getWriter() : writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return super.getOutputStream();
    }

    /** Nothing has gone out yet, so there is nothing to hurry along. */
    @Override
    public void flushBuffer() throws IOException {
        if (writer == null) {
            super.flushBuffer();
        }
    }

    boolean isHeldBack() {
        return writer != null;
    }

    String page() {
        return page.toString();
    }

    private boolean isHtml() {
        String type = getContentType();
        return type != null && type.startsWith("text/html");
    }
}
