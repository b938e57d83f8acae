/** What facts are about, such as people, teams and places; found by name and type. */
@NullMarked
package dev.annals.entity;

import org.jspecify.annotations.NullMarked;
