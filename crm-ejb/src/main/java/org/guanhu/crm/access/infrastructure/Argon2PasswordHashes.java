package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.crypto.hash.DefaultHashService;
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

    private final DefaultPasswordService service = new DefaultPasswordService();

    private String parameters;
    private String nobody;

    /** For the container's proxy. */
    protected Argon2PasswordHashes() {}

    @Inject
    public Argon2PasswordHashes(
            @ConfigProperty(name = "crm.password.memory-kib", defaultValue = "19456") int memoryKib,
            @ConfigProperty(name = "crm.password.iterations", defaultValue = "2") int iterations,
            @ConfigProperty(name = "crm.password.parallelism", defaultValue = "1") int lanes) {
        DefaultHashService cost = new DefaultHashService();
        cost.setDefaultAlgorithmName(ALGORITHM);
        cost.setParameters(
                Map.of(
                        "Argon2.memoryKib", memoryKib,
                        "Argon2.iterations", iterations,
                        "Argon2.parallelism", lanes));
        service.setHashService(cost);
        nobody = service.encryptPassword(ByteSource.Util.bytes(randomPassword()));
        parameters = parametersOf(nobody);
    }

    @Override
    public String of(char[] password) {
        return service.encryptPassword(ByteSource.Util.bytes(password));
    }

    @Override
    public boolean matches(char[] password, String hash) {
        return password.length <= LONGEST
                && service.passwordsMatch(ByteSource.Util.bytes(password), hash);
    }

    @Override
    public boolean isOutdated(String hash) {
        return !parametersOf(hash).equals(parameters);
    }

    @Override
    public String ofNobody() {
        return nobody;
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
