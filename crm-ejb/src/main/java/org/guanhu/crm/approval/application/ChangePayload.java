package org.guanhu.crm.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ErasedChange;
import org.guanhu.crm.approval.domain.Reason;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.field.domain.Erased;

/** Seals a change with its reason into a request, and opens it again. */
@ApplicationScoped
public class ChangePayload {

    private static final String TABLE = "change_request";
    private static final SealPlace DIGESTED = new SealPlace(TABLE, "payload", "", "");

    /** Looked for once: each search goes through all jars, one thread at a time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject @Any private Instance<ChangeFormat> formats;

    @Inject private FieldCipher cipher;

    /** A change and the maker's reason. */
    public record Content(Change change, Reason reason) {

        @Override
        public String toString() {
            return "Content[" + change.alias() + "]";
        }
    }

    /** Sealed bytes and the keyed digest of what was sealed. */
    public record Sealed(byte[] bytes, String digest) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Sealed sealed && digest.equals(sealed.digest);
        }

        @Override
        public int hashCode() {
            return digest.hashCode();
        }
    }

    /** Seals a change for the request of that number. */
    public Sealed seal(ChangeRequestNumber number, Content content) {
        var place = place("payload", number, content.change().subject());
        var json = json(content);
        return new Sealed(cipher.seal(place, json), digest(json));
    }

    /** Whether a request of that digest wants the same for the same reason. */
    public boolean isSame(String digest, Content content) {
        return digest.equals(cipher.digest(DIGESTED, json(content), digest));
    }

    /** Opens what a request wants. */
    public Content open(ChangeRequest request) {
        var json = json(request);
        if (Erased.is(json)) {
            return new Content(
                    new ErasedChange(
                            request.alias(),
                            request.subject(),
                            request.branch(),
                            request.manager()),
                    new Reason(Erased.TEXT));
        }
        var read = parse(json);
        var change = format(request.alias()).read(request.alias(), read.getJsonObject("change"));
        return new Content(change, new Reason(read.getString("reason")));
    }

    /**
     * Whether the payload is the one of which the digest was taken; nobody can say so of an erased
     * one, nor of a closed request whose digest's key has been retired.
     */
    public boolean isWhatWasShown(ChangeRequest request) {
        var json = json(request);
        var digest = request.payloadDigest();
        return Erased.is(json)
                || !(request.status().isOpen() || cipher.knows(digest))
                || digest.equals(cipher.digest(DIGESTED, json, digest));
    }

    /** Makes ready to open many requests. */
    public void load(Collection<ChangeRequest> requests) {
        cipher.load(requests.stream().map(ChangeRequest::subject).toList());
    }

    /** Seals a checker's reason, or null if there is none. */
    public byte[] sealReason(ChangeRequest request, Reason reason) {
        return reason == null
                ? null
                : cipher.seal(
                        place("decision_reason", request.number(), request.subject()),
                        reason.text());
    }

    /** Opens a checker's reason. */
    public String openReason(ChangeRequest request, byte[] sealed) {
        return cipher.open(place("decision_reason", request.number(), request.subject()), sealed);
    }

    private String json(ChangeRequest request) {
        return cipher.open(
                place("payload", request.number(), request.subject()), request.payload());
    }

    private String json(Content content) {
        return JSON.createObjectBuilder()
                .add("alias", content.change().alias())
                .add("reason", content.reason().text())
                .add("change", format(content.change().alias()).write(content.change()))
                .build()
                .toString();
    }

    private static JsonObject parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private String digest(String json) {
        return cipher.digest(DIGESTED, json);
    }

    private ChangeFormat format(String alias) {
        return formats.stream()
                .filter(format -> format.knows(alias))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No format for " + alias));
    }

    private static SealPlace place(String column, ChangeRequestNumber number, String subject) {
        return new SealPlace(TABLE, column, number.value(), subject);
    }
}
