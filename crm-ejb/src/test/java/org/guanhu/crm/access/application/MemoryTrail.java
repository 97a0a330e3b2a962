package org.guanhu.crm.access.application;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what would be written down. */
public class MemoryTrail implements AccessTrail {

    private final List<AccessNote> notes = new CopyOnWriteArrayList<>();

    @Override
    public void note(AccessNote note) {
        notes.add(note);
    }

    /** What was noted, each as kind and actor. */
    public List<String> told() {
        return notes.stream().map(note -> note.kind().code() + " " + note.actor()).toList();
    }
}
