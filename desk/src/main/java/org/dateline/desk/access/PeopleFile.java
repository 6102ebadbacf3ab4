package org.dateline.desk.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.model.Coded;

/** A register as JSON in a file that only its owner may read. A change takes the file's place whole, one after another. */
record PeopleFile(Path path) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    Register read() {
        try {
            return parse(Files.readString(path));
        } catch (NoSuchFileException e) {
            return Register.EMPTY;
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    void change(UnaryOperator<Register> change) {
        Path lock = path.resolveSibling(path.getFileName() + ".lock");
        // Another thread's lock on a file is refused, not awaited.
        synchronized (MAPPER) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                write(change.apply(read()));
            } catch (IOException e) {
                throw new UncheckedIOException(path + " cannot be written", e);
            }
        }
    }

    private void write(Register register) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        // Temporary files are for their owner only.
        Path growing = Files.createTempFile(folder, ".people", ".part");
        try {
            Files.write(growing, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(register)));
            Files.move(growing, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    private static ObjectNode json(Register register) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode people = root.putArray("people");
        for (Person person : register.people()) {
            people.addObject()
                    .put("name", person.name())
                    .put("role", person.role().code())
                    .put("password", person.password())
                    .put("locked", person.locked());
        }
        ArrayNode tokens = root.putArray("tokens");
        for (Token token : register.tokens()) {
            tokens.addObject()
                    .put("id", token.id())
                    .put("person", token.person())
                    .put("scope", token.scope().code())
                    .put("digest", token.digest())
                    .put("ends", token.ends().toString())
                    .put("purpose", token.purpose());
        }
        return root;
    }

    private Register parse(String text) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(text);
            List<Person> people = new ArrayList<>();
            for (JsonNode person : root.path("people")) {
                people.add(new Person(
                        text(person, "name"),
                        Coded.parse(Role.class, text(person, "role")),
                        text(person, "password"),
                        person.path("locked").asBoolean(true)));
            }
            List<Token> tokens = new ArrayList<>();
            for (JsonNode token : root.path("tokens")) {
                tokens.add(new Token(
                        text(token, "id"),
                        text(token, "person"),
                        Coded.parse(Role.class, text(token, "scope")),
                        text(token, "digest"),
                        Instant.parse(text(token, "ends")),
                        text(token, "purpose")));
            }
            return new Register(people, tokens);
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw new IOException("it is no file of people: " + e.getMessage(), e);
        }
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("“" + field + "” is missing");
        }
        return value.asText();
    }
}
