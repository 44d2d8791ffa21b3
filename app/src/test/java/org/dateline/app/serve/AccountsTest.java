package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.password4j.Password;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
  private static final String TOKEN = "0123456789abcdef";

  @TempDir private Path folder;

  private Accounts users(String... lines) throws IOException {
    Path file = folder.resolve("users");
    Files.write(file, java.util.List.of(lines));
    return Accounts.ofUsers(file);
  }

  @Test
  void aTokenLetsInWithAllRights() {
    Accounts accounts = Accounts.ofToken(TOKEN);
    assertThat(accounts.ofSecret(TOKEN)).extracting(User::role).isEqualTo(Role.ADMIN);
    assertThat(accounts.ofSecret(TOKEN + "0")).isNull();
    assertThat(accounts.ofSecret("")).isNull();
    assertThat(accounts.ofPassword("token", TOKEN)).isNull();
  }

  @Test
  void aShortTokenIsNone() {
    assertThatThrownBy(() -> Accounts.ofToken("secret")).hasMessageContaining("16 characters");
  }

  @Test
  void passwordsAreHeldAgainstArgon2AndBcrypt() throws IOException {
    String argon = Password.hash("rain in spring").addRandomSalt().withArgon2().getResult();
    String bcrypt = Password.hash("snow in may").withBcrypt().getResult();
    Accounts accounts = users("# who reviews", "", "ana:coder:" + argon, "ben:reader:" + bcrypt);
    assertThat(accounts.ofPassword("ana", "rain in spring")).isEqualTo(new User("ana", Role.CODER));
    assertThat(accounts.ofPassword("ben", "snow in may")).isEqualTo(new User("ben", Role.READER));
    assertThat(accounts.ofPassword("ben", "rain in spring")).isNull();
    assertThat(accounts.ofPassword("eve", "rain in spring")).isNull();
    assertThat(accounts.ofSecret("rain in spring")).isNull();
  }

  @Test
  void allFaultsOfAUsersFileAreNamed() {
    assertThatThrownBy(() -> users("ana", "ben:boss:$2b$12$x", "eve:admin:plain"))
        .hasMessageContaining("users:1")
        .hasMessageContaining("users:2")
        .hasMessageContaining("users:3");
    assertThatThrownBy(() -> users("# nobody")).hasMessageContaining("no users");
  }
}
