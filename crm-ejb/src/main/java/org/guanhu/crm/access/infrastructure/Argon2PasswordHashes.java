package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.HashService;
import org.apache.shiro.crypto.hash.format.ParsableHashFormat;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.lang.util.ByteSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanhu.crm.access.application.PasswordHashes;

/**
 * Argon2id through Shiro, written in its text form with version and parameters. The settings {@code
 * crm.password.*} raise the cost; hashes of old cost are renewed when their owner signs in.
 */
@ApplicationScoped
public class Argon2PasswordHashes implements PasswordHashes {

    private static final String ALGORITHM = "argon2id";
    private static final int LONGEST = 256;
    private static final Pattern PARAMETERS = Pattern.compile("\\$([a-z]=\\d+(,[a-z]=\\d+)+)\\$");

    private final HashService service = new DefaultHashService();
    private final ParsableHashFormat format = new Shiro2CryptFormat();

    private Map<String, Object> cost;
    private String parameters;
    private String nobody;

    /** For the container's proxy. */
    protected Argon2PasswordHashes() {}

    @Inject
    public Argon2PasswordHashes(
            @ConfigProperty(name = "crm.password.memory-kib", defaultValue = "19456") int memoryKib,
            @ConfigProperty(name = "crm.password.iterations", defaultValue = "2") int iterations,
            @ConfigProperty(name = "crm.password.parallelism", defaultValue = "1") int lanes) {
        cost =
                Map.of(
                        "Argon2.memoryKib", String.valueOf(memoryKib),
                        "Argon2.iterations", String.valueOf(iterations),
                        "Argon2.parallelism", String.valueOf(lanes));
        nobody = hash(ByteSource.Util.bytes(randomPassword()));
        parameters = parametersOf(nobody);
    }

    @Override
    public String of(char[] password) {
        return hash(ByteSource.Util.bytes(password));
    }

    @Override
    public boolean matches(char[] password, String hash) {
        return password.length <= LONGEST
                && format.parse(hash).matchesPassword(ByteSource.Util.bytes(password));
    }

    @Override
    public boolean isOutdated(String hash) {
        return !parametersOf(hash).equals(parameters);
    }

    @Override
    public String ofNobody() {
        return nobody;
    }

    private String hash(ByteSource password) {
        HashRequest request =
                new HashRequest.Builder()
                        .setAlgorithmName(ALGORITHM)
                        .withParameters(cost)
                        .setSource(password)
                        .build();
        return format.format(service.computeHash(request));
    }

    private static String parametersOf(String hash) {
        Matcher matcher = PARAMETERS.matcher(hash);
        return hash.contains(ALGORITHM) && matcher.find() ? matcher.group(1) : "";
    }

    private static byte[] randomPassword() {
        byte[] password = new byte[32];
        new SecureRandom().nextBytes(password);
        return password;
    }
}
