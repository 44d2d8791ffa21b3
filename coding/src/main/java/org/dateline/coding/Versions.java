package org.dateline.coding;

/**
 * What made a record: with the report, all that decides its bytes.
 *
 * @param coder version of the code
 * @param knowledge version of the knowledge files
 * @param model version of the language model's weights
 */
public record Versions(String coder, String knowledge, String model) {}
