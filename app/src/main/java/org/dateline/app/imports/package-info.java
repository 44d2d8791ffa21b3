/**
 * Actors of others read into tables of ours: PETRARCH and Phoenix dictionaries, CSV, and the
 * office-holders of a Wikidata dump. A reader makes {@link Rows}; {@link Overlay} writes them into
 * a folder that {@code --knowledge} takes.
 */
@NullMarked
package org.dateline.app.imports;

import org.jspecify.annotations.NullMarked;
