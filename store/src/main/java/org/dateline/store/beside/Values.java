package org.dateline.store.beside;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as bytes: a letter that says of what kind, then the value. */
final class Values {
  private Values() {}

  /** Writes a value; of a kind that is not known, its text. */
  static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeByte('-');
    } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      out.writeByte('i');
      out.writeInt(((Number) value).intValue());
    } else if (value instanceof Long number) {
      out.writeByte('l');
      out.writeLong(number);
    } else if (value instanceof Float number) {
      out.writeByte('f');
      out.writeFloat(number);
    } else if (value instanceof Double number) {
      out.writeByte('d');
      out.writeDouble(number);
    } else if (value instanceof Boolean truth) {
      out.writeByte('b');
      out.writeBoolean(truth);
    } else if (value instanceof LocalDate date) {
      out.writeByte('D');
      out.writeLong(date.toEpochDay());
    } else if (value instanceof LocalDateTime time) {
      writeInstant(out, 'T', time.toInstant(ZoneOffset.UTC));
    } else if (value instanceof Instant instant) {
      writeInstant(out, 'I', instant);
    } else if (value instanceof List<?> list) {
      out.writeByte('[');
      writeAll(out, list);
    } else {
      writeText(out, value);
    }
  }

  private static void writeInstant(DataOutputStream out, char kind, Instant instant)
      throws IOException {
    out.writeByte(kind);
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  private static void writeText(DataOutputStream out, Object value) throws IOException {
    char kind = value instanceof BigInteger ? 'n' : value instanceof BigDecimal ? 'm' : 't';
    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
    out.writeByte(kind);
    out.writeInt(text.length);
    out.write(text);
  }

  /** Writes how many values there are, and each of them. */
  static void writeAll(DataOutputStream out, List<?> values) throws IOException {
    out.writeInt(values.size());
    for (Object value : values) {
      write(out, value);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is nothing of the kind
   */
  static @Nullable Object read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case '-' -> null;
      case 't' -> text(in);
      case 'i' -> in.readInt();
      case 'l' -> in.readLong();
      case 'f' -> in.readFloat();
      case 'd' -> in.readDouble();
      case 'n' -> number(text(in)).toBigInteger();
      case 'm' -> number(text(in));
      case 'b' -> in.readBoolean();
      case 'D' -> date(in.readLong());
      case 'T' -> LocalDateTime.ofInstant(instant(in), ZoneOffset.UTC);
      case 'I' -> instant(in);
      case '[' -> texts(in);
      default -> throw new IOException("no kind of value: " + kind);
    };
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(limited(in.readInt(), in.available())), StandardCharsets.UTF_8);
  }

  private static BigDecimal number(String text) throws IOException {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IOException(e);
    }
  }

  private static LocalDate date(long day) throws IOException {
    try {
      return LocalDate.ofEpochDay(day);
    } catch (java.time.DateTimeException e) {
      throw new IOException(e);
    }
  }

  private static Instant instant(DataInputStream in) throws IOException {
    try {
      return Instant.ofEpochSecond(in.readLong(), in.readInt());
    } catch (java.time.DateTimeException | ArithmeticException e) {
      throw new IOException(e);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int size = limited(in.readInt(), in.available());
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!(read(in) instanceof String text)) {
        throw new IOException("lists hold texts alone");
      }
      texts.add(text);
    }
    return texts;
  }

  /** Reads what {@link #writeAll} wrote. */
  static List<@Nullable Object> readAll(DataInputStream in) throws IOException {
    int size = limited(in.readInt(), in.available());
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(read(in));
    }
    return values;
  }

  private static int limited(int number, int most) throws IOException {
    if (number < 0 || number > most) {
      throw new IOException("not " + number + ": at most " + most);
    }
    return number;
  }
}
