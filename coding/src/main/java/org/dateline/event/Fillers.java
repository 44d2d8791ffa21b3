package org.dateline.event;

import java.util.List;
import org.dateline.syntax.Word;

/**
 * The words that fill a match's roles.
 *
 * @param actors heads of the phrases that did it
 * @param recipients heads of the phrases to which it was done
 */
record Fillers(List<Word> actors, List<Word> recipients) {}
