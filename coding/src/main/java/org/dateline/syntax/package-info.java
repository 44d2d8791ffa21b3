/**
 * From tokens to Universal Dependencies: the language model, its decoder and lemmas.
 *
 * <p>Words are numbered from 0 within their sentence; the head of the root is -1. The same
 * sentences give the same trees, whatever the thread and the machine.
 */
@NullMarked
package org.dateline.syntax;

import org.jspecify.annotations.NullMarked;
