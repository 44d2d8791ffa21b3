package org.dateline.app;

import org.dateline.event.Crosswalk;
import org.dateline.event.Crosswalk.Source;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --crosswalk}: whose PLOVER types and modes events have. */
final class CrosswalkOption {
  @Option(
      names = "--crosswalk",
      paramLabel = "NAME",
      converter = Reader.class,
      description = "Types and modes by manual-2.0 or published-2021 (default: ${DEFAULT-VALUE}).")
  private Source source = Source.MANUAL_2_0;

  Source source() {
    return source;
  }

  /** Reads a crosswalk's name. */
  static final class Reader implements ITypeConverter<Crosswalk.Source> {
    @Override
    public Source convert(String name) {
      for (Source source : Source.values()) {
        if (source.toString().equals(name)) {
          return source;
        }
      }
      throw new TypeConversionException(
          "no crosswalk " + name + ": use manual-2.0, published-2021");
    }
  }
}
