/** Where: names of places, resolved to a gazetteer's entries by the whole report. */
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
