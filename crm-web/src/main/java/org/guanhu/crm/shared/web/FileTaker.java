package org.guanhu.crm.shared.web;

/** A page that takes files in. */
public interface FileTaker {

    /** Takes in a file that the reader chose or dropped. */
    void take(String name, byte[] content);
}
