package org.dateline.report.html;

import org.dateline.report.Published;
import org.jspecify.annotations.Nullable;

/**
 * What a web page holds.
 *
 * @param text the story's paragraphs, a blank line between them; empty where there is none
 * @param title headline
 * @param url the canonical address, else the one it names
 * @param publisher the site's name
 * @param published when it was first published
 * @param updated when it was last changed
 * @param author who wrote it
 * @param language as declared, such as {@code en-GB}
 * @param rights copyright line
 * @param id the site's own number for it
 * @param deck summary
 */
public record Page(
    String text,
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable Published published,
    @Nullable Published updated,
    @Nullable String author,
    @Nullable String language,
    @Nullable String rights,
    @Nullable String id,
    @Nullable String deck) {}
