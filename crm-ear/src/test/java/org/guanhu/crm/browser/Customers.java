package org.guanhu.crm.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;

/** The demonstration's customers of one branch, each given to one story. */
final class Customers {

    /** Something is proposed for the first of them already. */
    private static final int TAKEN = 4;

    private final Deque<String> numbers;

    private Customers(Deque<String> numbers) {
        this.numbers = numbers;
    }

    static Customers of(CustomerList list) {
        list.showFifty();
        var numbers = new ArrayDeque<>(list.numbers());
        for (int i = 0; i < TAKEN; i++) {
            numbers.remove();
        }
        return new Customers(numbers);
    }

    String next() {
        if (numbers.isEmpty()) {
            throw new NoSuchElementException("More stories than customers");
        }
        return numbers.remove();
    }
}
