package org.dateline.desk.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What is answered to requests so broken that they do not get as far as the pages: the status in words, nothing more. */
final class BareErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields.Mutable headers = response.getHeaders();
        Headers.ALL.forEach((name, value) -> headers.put(new HttpField(name, value)));
        return super.handle(request, response, callback);
    }

    @Override
    protected void writeErrorHtml(
            Request request,
            Writer writer,
            Charset charset,
            int code,
            @Nullable String message,
            @Nullable Throwable cause)
            throws IOException {
        writer.write("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Dateline: error " + code
                + "</title></head><body><h1>This request cannot be read</h1><p>The server answers with status " + code
                + ". The address or the request is malformed or too long.</p><p><a href=\"/\">To the start page</a></p>"
                + "</body></html>\n");
    }
}
