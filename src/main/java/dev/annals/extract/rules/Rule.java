package dev.annals.extract.rules;

import java.util.stream.Stream;

/** Finds patterns of one kind at a word. */
interface Rule {

    Stream<Candidate> at(Node trigger, Scene scene);
}
