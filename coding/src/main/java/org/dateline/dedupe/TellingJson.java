package org.dateline.dedupe;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Tellings as they are stored: JSON, whose keys are the names of the record's components. */
public final class TellingJson {
  private final ObjectMapper mapper;

  public TellingJson() {
    SimpleModule times = new SimpleModule();
    add(times, Instant.class, Instant::parse);
    add(times, LocalDate.class, LocalDate::parse);
    mapper = new ObjectMapper().registerModule(times);
  }

  public String write(Telling telling) {
    try {
      return mapper.writeValueAsString(telling);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Telling read(String json) {
    try {
      return mapper.readValue(json, Telling.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Teaches a type of time, written as in ISO 8601. */
  private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addSerializer(
        type,
        new JsonSerializer<T>() {
          @Override
          public void serialize(T value, JsonGenerator json, SerializerProvider provider)
              throws IOException {
            json.writeString(value.toString());
          }
        });
    module.addDeserializer(
        type,
        new JsonDeserializer<T>() {
          @Override
          public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return parse.apply(json.getText());
          }
        });
  }
}
