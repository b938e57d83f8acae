package dev.annals.extract.rules;

import java.util.stream.Stream;

/** Finds one kind of pattern at a word. */
interface Rule {

    Stream<Candidate> at(Node trigger, Scene scene);
}
