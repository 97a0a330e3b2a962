package org.guanhu.crm.shared.infrastructure.micro;

import fish.payara.micro.PayaraMicro;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/** Starts {@code crm.jar}: settles address and port, then hands over to Payara Micro. */
public final class CrmMicro {

    private static final int NOT_STARTED = 1;
    private static final int USAGE_ERROR = 2;

    private CrmMicro() {}

    /** Takes the same arguments as Payara Micro, which win over the settings. */
    public static void main(String[] arguments) throws Exception {
        try {
            System.setProperty("crm.address", address());
            stopWithParent();
            PayaraMicro.main(
                    Stream.concat(Stream.of("--port", port()), Stream.of(arguments))
                            .toArray(String[]::new));
            stopWithoutApplication();
        } catch (IllegalArgumentException misuse) {
            System.err.println(misuse.getMessage());
            System.exit(USAGE_ERROR);
        }
    }

    /** Micro itself would go on without the application that it could not deploy. */
    private static void stopWithoutApplication() {
        if (PayaraMicro.getInstance()
                .getRuntime()
                .getLocalDescriptor()
                .getDeployedApplications()
                .isEmpty()) {
            System.err.println("Guanhu CRM did not start; the reason stands above.");
            System.exit(NOT_STARTED);
        }
    }

    /** A demo under a build tool must not outlive it, however that one ends. */
    private static void stopWithParent() {
        if (Boolean.getBoolean("crm.stopWithParent")) {
            ProcessHandle.current()
                    .parent()
                    .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    private static String port() {
        String port = Setting.PORT.value().orElse("8080");
        if (!port.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("crm.port is not a port number: " + port);
        }
        return port;
    }

    private static String address() throws UnknownHostException {
        String address = Setting.ADDRESS.value().orElse("127.0.0.1");
        boolean demo = Setting.DEMO.value().map(Boolean::parseBoolean).orElse(false);
        if (demo && !InetAddress.getByName(address).isLoopbackAddress()) {
            throw new IllegalArgumentException("Demo mode listens on 127.0.0.1 only.");
        }
        return address;
    }
}
