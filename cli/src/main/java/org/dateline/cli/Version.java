package org.dateline.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** This program's version, as the build wrote it into the jar. */
final class Version implements IVersionProvider {
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"dateline " + number(), "Java " + Runtime.version()};
    }
}
