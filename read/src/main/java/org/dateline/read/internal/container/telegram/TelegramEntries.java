package org.dateline.read.internal.container.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.RejectionCode;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Entry;

/** The posts of an export, one at a time; of a whole account only those of channels, groups and the user's own notes. */
final class TelegramEntries implements Entries {
    private enum Place {
        EXPORT,
        CHATS,
        LIST,
        CHAT,
        POSTS
    }

    private final JsonParser json;
    private final Deque<Place> places = new ArrayDeque<>();
    private final Set<String> folders = new HashSet<>();
    private Chat chat = new Chat();
    private String folder = "";

    TelegramEntries(JsonParser json) {
        this.json = json;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (places.isEmpty() && json.currentToken() == null) {
            json.nextToken();
            places.push(Place.EXPORT);
        }
        Optional<Entry> entry = Optional.empty();
        while (entry.isEmpty() && !places.isEmpty()) {
            entry = step(places.element());
        }
        return entry;
    }

    private Optional<Entry> step(Place place) throws IOException {
        JsonToken token = json.nextToken();
        if (token == null) {
            throw new IOException("ends amid an export");
        }
        return switch (place) {
            case EXPORT, CHAT -> token == JsonToken.FIELD_NAME ? field(place) : leaveChat();
            case CHATS -> chats(token);
            case LIST -> list(token);
            case POSTS -> post(token);
        };
    }

    private Optional<Entry> field(Place place) throws IOException {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("messages") && value == JsonToken.START_ARRAY) {
            return enterPosts(place);
        }
        if (place == Place.EXPORT && name.endsWith("chats") && value == JsonToken.START_OBJECT) {
            places.push(Place.CHATS);
        } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            chat.put(name, json.getText());
        } else {
            json.skipChildren();
        }
        return Optional.empty();
    }

    private Optional<Entry> enterPosts(Place place) throws IOException {
        if (place == Place.CHAT && chat.isPrivate()) {
            json.skipChildren();
            return Optional.of(new Entry.Unfit(
                    folder(),
                    RejectionCode.NO_ARTICLE,
                    "a private conversation is not taken out of a whole account; export it by itself to read it"));
        }
        folder = place == Place.CHAT ? folder() : "";
        places.push(Place.POSTS);
        return Optional.empty();
    }

    private String folder() {
        String name = chat.folder();
        String own = name;
        for (int number = 2; !folders.add(own); number++) {
            own = name + " (" + number + ")";
        }
        return own;
    }

    private Optional<Entry> leaveChat() {
        places.pop();
        Optional<Entry> summary = chat.summary(folder);
        chat = new Chat();
        return summary;
    }

    private Optional<Entry> chats(JsonToken token) throws IOException {
        if (token == JsonToken.END_OBJECT) {
            places.pop();
        } else if (json.nextToken() == JsonToken.START_ARRAY
                && json.currentName().equals("list")) {
            places.push(Place.LIST);
        } else {
            json.skipChildren();
        }
        return Optional.empty();
    }

    private Optional<Entry> list(JsonToken token) throws IOException {
        if (token == JsonToken.END_ARRAY) {
            places.pop();
        } else if (token == JsonToken.START_OBJECT) {
            chat = new Chat();
            places.push(Place.CHAT);
        } else {
            json.skipChildren();
        }
        return Optional.empty();
    }

    private Optional<Entry> post(JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return PostEntry.of(Post.read(json), chat, folder);
        }
        if (token == JsonToken.END_ARRAY) {
            places.pop();
        } else {
            json.skipChildren();
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
