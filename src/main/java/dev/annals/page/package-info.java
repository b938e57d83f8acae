/** Cursors and limits: answers in pages that keep to one basis. */
@NullMarked
package dev.annals.page;

import org.jspecify.annotations.NullMarked;
