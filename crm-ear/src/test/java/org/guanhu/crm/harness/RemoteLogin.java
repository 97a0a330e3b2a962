package org.guanhu.crm.harness;

import java.util.Arrays;

/** What the client process does first: it logs in, before anything looks a name up. */
public final class RemoteLogin {

    private RemoteLogin() {}

    /** Arguments: user, program, and the program's own. The password is in the environment. */
    public static void main(String[] arguments) throws Exception {
        Class<?> login =
                Class.forName("com.sun.enterprise.security.ee.auth.login.ProgrammaticLogin");
        login.getMethod("login", String.class, char[].class)
                .invoke(
                        login.getConstructor().newInstance(),
                        arguments[0],
                        System.getenv("CRM_CLIENT_PASSWORD").toCharArray());
        Class.forName(arguments[1])
                .getMethod("main", String[].class)
                .invoke(null, (Object) Arrays.copyOfRange(arguments, 2, arguments.length));
        System.exit(0);
    }
}
