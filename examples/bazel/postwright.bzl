"""The test of a client: that it is what `postwright generate` makes."""

load("@npm//:postwright/package_json.bzl", postwright = "bin")

def postwright_client(name, collection = "collection.json", output = "src"):
    """Declares `bazel test //clients/<name>:check`. Its answer is cached by all that the client depends on, and the client.

    `npx postwright generate` writes the client into the working tree, where it is committed with its lock.

    Args:
      name: the name of the client.
      collection: the file that it is made from.
      output: its folder.
    """
    postwright.postwright_test(
        name = "check",
        args = ["check", collection, "--output", output],
        chdir = native.package_name(),
        data = native.glob(
            [
                ".editorconfig",
                ".prettierrc*",
                collection,
                "environment.json",
                "package.json",
                "postwright.config.json",
                "postwright.json",
                "prettier.config.*",
                "templates/**",
                "tsconfig*.json",
                output + "/**",
            ],
            allow_empty = True,
        ) + ["//:surroundings"],
        tags = [name],
    )
