package org.guanhu.crm.access.web;

import java.io.Serializable;

/** What a person types to sign in. */
public class LoginForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String login;
    private transient String password;

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
