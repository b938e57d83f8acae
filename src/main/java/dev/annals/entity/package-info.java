/** What facts are about: people, teams, places, found by name and type. */
@NullMarked
package dev.annals.entity;

import org.jspecify.annotations.NullMarked;
