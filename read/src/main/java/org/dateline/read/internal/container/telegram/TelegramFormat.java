package org.dateline.read.internal.container.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Format;

/** What Telegram Desktop exports as JSON ({@code result.json}): one channel or group, or a whole account. */
public final class TelegramFormat implements Format {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String ACCOUNT = "Here is the data you requested";

    @Override
    public boolean recognises(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8).strip();
        String begin = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!begin.startsWith("{")) {
            return false;
        }
        try (JsonParser json = JSON.createParser(begin)) {
            return isExport(json);
        } catch (IOException e) {
            // The head ends before anything tells.
            return false;
        }
    }

    private static boolean isExport(JsonParser json) throws IOException {
        boolean ofChat = false;
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("messages") && value == JsonToken.START_ARRAY) {
                return ofChat;
            }
            if (name.equals("chats") && value == JsonToken.START_OBJECT) {
                return json.nextToken() == JsonToken.FIELD_NAME;
            }
            if (name.equals("about") && json.getText().startsWith(ACCOUNT)) {
                return true;
            }
            ofChat |= name.equals("type") && Chat.isType(json.getText());
            json.skipChildren();
        }
        return false;
    }

    @Override
    public Entries open(InputStream content) throws IOException {
        return new TelegramEntries(JSON.createParser(content));
    }
}
