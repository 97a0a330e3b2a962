package org.guanhu.crm.crypto.infrastructure;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig2026;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

/** What a key set is for; no key serves two purposes (security.md C1). */
enum KeyPurpose {
    /** Seals values of the bank's own. */
    FIELD("field", PredefinedAeadParameters.AES256_GCM),
    /** Tells whether a value is still the same. */
    DIGEST("digest", PredefinedPrfParameters.HMAC_SHA256_PRF),
    /** Finds whole values. */
    INDEX("bidx", PredefinedPrfParameters.HMAC_SHA256_PRF),
    /** Finds names by their parts. */
    NAME("name", PredefinedPrfParameters.HMAC_SHA256_PRF),
    /** Signs how the ledger stood. */
    CHECKPOINT("checkpoint", PredefinedSignatureParameters.ED25519WithRawOutput),
    /** Wraps the data keys of customers. */
    SUBJECT("subjectwrap", PredefinedAeadParameters.AES256_GCM),
    /** Seals the seeds of second factors. */
    TOTP("totp", PredefinedAeadParameters.AES256_GCM);

    private final String label;
    private final Parameters parameters;

    KeyPurpose(String label, Parameters parameters) {
        this.label = label;
        this.parameters = parameters;
    }

    /** The purpose that the key file and the database call so. */
    static Optional<KeyPurpose> labelled(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }

    /** The purpose as the key file and the database name it. */
    String label() {
        return label;
    }

    /** What Tink has to know in order to handle such keys. */
    Configuration configuration() {
        return switch (this) {
            case FIELD, SUBJECT, TOTP -> AeadConfig2026.get();
            case DIGEST, INDEX, NAME -> PrfConfig2026.get();
            case CHECKPOINT -> SignatureConfig2026.get();
        };
    }

    /** Kind and size of the purpose's keys. */
    Parameters parameters() {
        return parameters;
    }

    /** A set of one new key. */
    KeysetHandle fresh() {
        try {
            return KeysetHandle.generateNew(parameters, configuration());
        } catch (GeneralSecurityException noRandomness) {
            throw new UnusableKeys("No keys can be made on this machine", noRandomness);
        }
    }
}
