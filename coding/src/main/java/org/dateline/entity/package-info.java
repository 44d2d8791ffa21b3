/**
 * Who and what is talked about: names, nominal mentions and pronouns, and the entities they refer
 * to.
 */
@NullMarked
package org.dateline.entity;

import org.jspecify.annotations.NullMarked;
