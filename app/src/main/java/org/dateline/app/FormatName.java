package org.dateline.app;

import java.util.Arrays;
import picocli.CommandLine.TypeConversionException;

/** The name of a format as it is typed, in any letter case. */
record FormatName(String word) {
  /**
   * The format of that name.
   *
   * @throws TypeConversionException where none of them has it
   */
  <F extends Enum<F>> F among(F[] formats) {
    return Arrays.stream(formats)
        .filter(format -> format.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no format '" + word + "'; use one of " + Arrays.toString(formats)));
  }
}
