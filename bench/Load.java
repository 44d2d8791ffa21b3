import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;

/** Prints the milliseconds that the first {@code Coder.load} of a process takes. */
class Load {
  public static void main(String[] arguments) {
    long begin = System.nanoTime();
    Coder coder = Coder.load(Knowledge.shipped());
    System.out.println((System.nanoTime() - begin) / 1_000_000);
    coder.close();
  }
}
