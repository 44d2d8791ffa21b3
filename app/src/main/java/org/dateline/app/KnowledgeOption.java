package org.dateline.app;

import java.nio.file.Path;
import org.dateline.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --knowledge}, which every command that codes has. */
final class KnowledgeOption {
  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "A folder of knowledge files laid over those that are shipped.")
  private @Nullable Path folder;

  Knowledge load() {
    return folder == null ? Knowledge.shipped() : Knowledge.withOverlay(folder);
  }
}
