<?php
// Publishes a post by a user, who may do with it what WordPress allows that user.
[ , $user, $content ] = $argv;
require getenv( 'FOLDER' ) . '/wp-load.php';

wp_set_current_user( get_user_by( 'login', $user )->ID );
$post = array( 'post_title' => 'Selbsttest', 'post_content' => $content, 'post_status' => 'publish' );
$id   = wp_insert_post( wp_slash( $post ) );
echo wp_json_encode( array( 'url' => get_permalink( $id ), 'kept' => get_post( $id )->post_content ) );
