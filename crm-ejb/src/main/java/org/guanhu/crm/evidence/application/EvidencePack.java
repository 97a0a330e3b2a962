package org.guanhu.crm.evidence.application;

/**
 * A file of evidence.
 *
 * @param name its name
 * @param content its bytes
 */
public record EvidencePack(String name, byte[] content) {

    @Override
    public String toString() {
        return "EvidencePack[" + name + "]";
    }
}
