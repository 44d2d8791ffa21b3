package org.dateline.app.serve;

import com.password4j.Argon2Function;
import com.password4j.BcryptFunction;
import com.password4j.HashingFunction;
import com.password4j.Password;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in: anybody, who has the token, or who has a password in the users file. Immutable.
 *
 * <p>The users file has a line for each: {@code name:role:hash}, the hash as {@code argon2 -e} or
 * {@code htpasswd -B} print it; {@code #} begins a comment.
 */
public final class Accounts {
  private static final int FIELDS = 3;
  private static final int SHORTEST_TOKEN = 16;

  private final byte @Nullable [] token;
  private final Map<String, Account> byName;

  private record Account(User user, String hash) {}

  private Accounts(byte @Nullable [] token, Map<String, Account> byName) {
    this.token = token;
    this.byName = Map.copyOf(byName);
  }

  /** Anybody, with all rights: for a server that only its own machine reaches. */
  public static Accounts open() {
    return new Accounts(null, Map.of());
  }

  /**
   * Who has this token, with all rights.
   *
   * @throws IllegalArgumentException where it is too short to be safe
   */
  public static Accounts ofToken(String token) {
    if (token.length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "a token has at least " + SHORTEST_TOKEN + " characters; make one: openssl rand -hex 16");
    }
    return new Accounts(token.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /**
   * Who is in a users file.
   *
   * @throws IllegalArgumentException where the file has faults, naming all of them
   */
  public static Accounts ofUsers(Path file) throws IOException {
    Map<String, Account> byName = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        Account account = account(line);
        byName.put(account.user().name(), account);
      } catch (IllegalArgumentException e) {
        faults.add(file + ":" + number + ": not name:reader|coder|admin:argon2 or bcrypt hash");
      }
    }
    if (byName.isEmpty() && faults.isEmpty()) {
      faults.add(file + ": no users");
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return new Accounts(null, byName);
  }

  private static Account account(String line) {
    String[] fields = line.strip().split(":", FIELDS);
    if (fields.length < FIELDS || fields[0].isBlank()) {
      throw new IllegalArgumentException(line);
    }
    function(fields[2]);
    return new Account(new User(fields[0], Role.of(fields[1])), fields[2]);
  }

  private static HashingFunction function(String hash) {
    if (hash.startsWith("$argon2")) {
      return Argon2Function.getInstanceFromHash(hash);
    }
    if (hash.startsWith("$2")) {
      return BcryptFunction.getInstanceFromHash(hash);
    }
    throw new IllegalArgumentException("neither argon2 nor bcrypt");
  }

  boolean isOpen() {
    return token == null && byName.isEmpty();
  }

  /** Whether there is a token rather than users. */
  boolean hasToken() {
    return token != null;
  }

  /**
   * Who has this token; null where nobody. Takes as long for a wrong token as for the right one.
   */
  @Nullable User ofSecret(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    boolean right = token != null && MessageDigest.isEqual(token, bytes);
    return right ? new User("token", Role.ADMIN) : null;
  }

  /** Who has this name and password; null where nobody. Takes as long for unknown names. */
  @Nullable User ofPassword(String name, String password) {
    if (byName.isEmpty()) {
      return null;
    }
    Account known = byName.get(name);
    String hash = (known == null ? byName.values().iterator().next() : known).hash();
    boolean right = Password.check(password, hash).with(function(hash));
    return right && known != null ? known.user() : null;
  }
}
