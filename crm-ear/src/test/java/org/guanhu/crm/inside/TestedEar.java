package org.guanhu.crm.inside;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.guanhu.crm.harness.Target;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** {@code crm.ear} as it was built, and the tests beside its pages. */
public final class TestedEar {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String LAST_MODULE = "</module>\n  <library-directory>";
    private static final String MODULE =
            "</module>\n  <module><web><web-uri>inside.war</web-uri>"
                    + "<context-root>/inside</context-root></web></module>\n  <library-directory>";

    private TestedEar() {}

    static Archive<?> with(Class<?>... tests) {
        WebArchive inside = inside(tests);
        Stream.of(org.assertj.core.api.Assertions.class, net.bytebuddy.ByteBuddy.class)
                .forEach(library -> inside.addAsLibraries(jarOf(library).toFile()));
        return withModule(Testable.archiveToTest(inside));
    }

    /** The EAR with work for many threads in it, as a file. */
    public static Path withLoad(Path folder) {
        Path file = folder.resolve("crm.ear");
        withModule(
                        inside(
                                LoadServlet.class,
                                Load.class,
                                Stopwatch.class,
                                Stopwatch.Timed.class,
                                Counter.class,
                                Counter.Sight.class))
                .as(ZipExporter.class)
                .exportTo(file.toFile(), true);
        return file;
    }

    private static WebArchive inside(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, "inside.war")
                .addClasses(classes)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static Archive<?> withModule(WebArchive inside) {
        EnterpriseArchive ear =
                ShrinkWrap.create(ZipImporter.class, "crm.ear")
                        .importFrom(Target.file("crm.ear").toFile())
                        .as(EnterpriseArchive.class);
        String modules = text(ear).replace(LAST_MODULE, MODULE);
        ear.delete(DESCRIPTOR);
        ear.add(new StringAsset(modules), DESCRIPTOR);
        return ear.addAsModule(inside);
    }

    private static String text(EnterpriseArchive ear) {
        try (InputStream descriptor = ear.get(DESCRIPTOR).getAsset().openStream()) {
            String text = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.contains(LAST_MODULE)) {
                throw new IllegalStateException("Modules end otherwise in " + text);
            }
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(
                URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
