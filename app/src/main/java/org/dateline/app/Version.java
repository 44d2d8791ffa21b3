package org.dateline.app;

import org.dateline.coding.Coder;
import org.dateline.coding.Versions;
import org.dateline.knowledge.Knowledge;
import picocli.CommandLine.IVersionProvider;

/** What {@code dateline --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    try (Coder coder = Coder.load(Knowledge.shipped())) {
      Versions versions = coder.versions();
      return new String[] {
        "dateline " + versions.coder(),
        "knowledge " + versions.knowledge(),
        "model " + versions.model()
      };
    }
  }
}
