const deadline = 10_000;

/**
 * Ends this process in good order on SIGTERM, on Ctrl-C, or when the process that started it is gone.
 * @param {import("node:http").Server} server
 * @param {() => Promise<void>} closeApplication
 */
export function endInGoodOrder(server, closeApplication) {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(0), deadline).unref();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const sweep = setInterval(() => server.closeIdleConnections(), 100); // connections whose last answer is out
    setTimeout(() => server.closeAllConnections(), deadline - 1000).unref();
    await closed;
    clearInterval(sweep);
    await closeApplication().catch(() => {});
    process.exit(0);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  process.on("disconnect", end); // the start script was killed: nobody would stop us
}
