package org.dateline.store.export;

import org.jspecify.annotations.Nullable;

/**
 * One statement of RDF.
 *
 * @param subject an IRI
 * @param predicate an IRI
 * @param object an IRI, or the text of a literal
 * @param datatype IRI of the literal's type; null where the object is an IRI
 */
record Statement(String subject, String predicate, String object, @Nullable String datatype) {}
