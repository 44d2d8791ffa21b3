package org.dateline.store.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Describes a folder of exports as a Frictionless data package: of each file the size and the
 * checksum, of each table the columns with types and what they hold.
 */
public final class DataPackage {
  private static final String FILE = "datapackage.json";
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * Writes {@code datapackage.json} into the folder.
   *
   * @param formats in which the files are
   */
  public void write(Folder folder, List<Format> formats) throws IOException {
    Map<String, Format> byFile = new HashMap<>();
    formats.forEach(format -> byFile.put(format.file(), format));
    ObjectNode description = mapper.createObjectNode();
    description.put("profile", "data-package");
    description.put("name", "dateline-events");
    description.put("title", "Events coded from news reports by Dateline");
    ArrayNode resources = description.putArray("resources");
    for (Folder.Written file : folder.files()) {
      ObjectNode resource = resources.addObject();
      resource.put("name", file.name().toLowerCase(Locale.ROOT).replace('/', '.'));
      resource.put("path", file.name());
      resource.put("bytes", file.bytes());
      resource.put("hash", "sha256:" + file.sha256());
      resource.put("encoding", "utf-8");
      Format format = byFile.get(file.name());
      if (format != null && !format.columns().isEmpty()) {
        table(resource, format);
      }
    }
    try (OutputStream out = folder.file(FILE)) {
      mapper.writerWithDefaultPrettyPrinter().writeValue(out, description);
    }
  }

  private static void table(ObjectNode resource, Format format) {
    ObjectNode schema = resource.put("profile", "tabular-data-resource").putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    for (Column column : format.columns()) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      String[] type = column.type().split(" ", 2);
      field.put("type", type[0]);
      if (type.length > 1) {
        field.put("format", type[1]);
      }
      field.put("description", column.description());
    }
    List.of("", "None", "---").forEach(schema.putArray("missingValues")::add);
  }
}
