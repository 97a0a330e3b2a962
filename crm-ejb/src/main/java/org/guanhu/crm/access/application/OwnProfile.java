package org.guanhu.crm.access.application;

import jakarta.ejb.Local;
import java.util.Locale;
import java.util.Optional;

/** What every person may see and settle about their own account. */
@Local
public interface OwnProfile {

    /** Who I am, for that reader. */
    ProfileView show(Locale reader);

    /** The language that I chose; empty until then. */
    Optional<Locale> language();

    /** I want to read this language from now on, here and wherever I sign in. */
    void prefer(Locale reader);
}
