/**
 * Analyses English as NLP4J 1.1.3 does, with the weights of its models but none of its code: tokens, parts of speech,
 * lemmas, names and dependencies. See Choi and Palmer, "Fast and Robust Part-of-Speech Tagging Using Dynamic Model
 * Selection" (2012), and Choi and McCallum, "Transition-based Dependency Parsing with Selectional Branching" (2013).
 */
@NullMarked
package dev.annals.language.english;

import org.jspecify.annotations.NullMarked;
