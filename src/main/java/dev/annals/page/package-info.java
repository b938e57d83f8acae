/** Cursors and limits: answers in pages that all use one basis. */
@NullMarked
package dev.annals.page;

import org.jspecify.annotations.NullMarked;
