package org.dateline.store.beside;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import jdk.net.ExtendedSocketOptions;

/**
 * The socket beside a store's file. It belongs to whoever has the store open, so that one who has
 * just opened the store knows that a socket which is there was left by a process that was killed.
 *
 * @param store the store's file, without symbolic links
 * @param path of the socket
 */
record SocketFile(Path store, Path path) {
  /**
   * The socket of a store.
   *
   * @throws IOException where there is no such store
   */
  static SocketFile of(Path store) throws IOException {
    Path real = store.toRealPath();
    return new SocketFile(real, real.resolveSibling(real.getFileName() + ".socket"));
  }

  /**
   * Begins to listen, in the place of whoever did.
   *
   * @throws IOException where the path is too long for a socket (a hundred bytes or so), or there
   *     is a file that is none
   */
  ServerSocketChannel listen() throws IOException {
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of(path);
    if (Files.isRegularFile(path) || Files.isDirectory(path)) {
      throw new IOException(path + " is no socket");
    }
    Files.deleteIfExists(path);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(address);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
      return server;
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Whether one who calls is the user who listens. */
  boolean isOwner(SocketChannel caller) throws IOException {
    String user = caller.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName();
    return user.equals(Files.getOwner(path).getName());
  }

  /**
   * Calls whoever listens.
   *
   * @throws IOException where nobody does, or somebody who does not own the store
   */
  SocketChannel call() throws IOException {
    if (!Files.getOwner(path).equals(Files.getOwner(store))) {
      throw new IOException(path + " belongs to somebody else");
    }
    return SocketChannel.open(UnixDomainSocketAddress.of(path));
  }
}
