package org.guanhu.crm.exchange.application;

/**
 * A file as a browser sent it.
 *
 * @param name its name there
 * @param content its bytes
 */
public record UploadedFile(String name, byte[] content) {

    private static final int LONGEST_NAME = 100;

    public UploadedFile {
        name = name == null ? "" : name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{C}", "");
        int length = Math.min(name.codePointCount(0, name.length()), LONGEST_NAME);
        name = name.substring(0, name.offsetByCodePoints(0, length));
        content = content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "UploadedFile[" + content.length + "]";
    }
}
