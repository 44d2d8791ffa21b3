/**
 * Web pages: what they say of themselves (JSON-LD, meta elements, {@code time}), and the story
 * without the furniture around it. Nothing is fetched, no script is run.
 */
@NullMarked
package org.dateline.report.html;

import org.jspecify.annotations.NullMarked;
